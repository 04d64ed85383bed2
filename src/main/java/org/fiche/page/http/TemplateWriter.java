package org.fiche.page.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.fiche.page.sheet.Carried;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Answers with a rendered template. The extension that does so is missing from the repository at
 * the version of Quarkus in use.
 */
@Provider
public class TemplateWriter implements ServerMessageBodyWriter<TemplateInstance> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
    return TemplateInstance.class.isAssignableFrom(type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return TemplateInstance.class.isAssignableFrom(type);
  }

  @Override
  public void writeResponse(TemplateInstance page, Type generic, ServerRequestContext context) {
    if (page instanceof RenderedPages.Sent sent) {
      // Said last: what compresses other answers would take the header away before.
      if (sent.compressed()) {
        context.serverResponse().setResponseHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      }
      context.serverResponse().end(sent.bytes());
    } else {
      context.serverResponse().end(Carried.by(page));
    }
  }

  @Override
  public void writeTo(
      TemplateInstance page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(
        page instanceof RenderedPages.Sent sent
            ? sent.bytes()
            : Carried.by(page).getBytes(StandardCharsets.UTF_8));
  }
}
