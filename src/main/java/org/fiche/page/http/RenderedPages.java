package org.fiche.page.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were last rendered, by path. A page is good only under the entity tag that it was
 * rendered for, so nothing has to be thrown away. For many threads.
 */
@Singleton
class RenderedPages {

  /** Some thousand pages. */
  private static final long BYTES = 64L << 20;

  private final Cache<String, Page> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher(
              (String path, Page page) -> path.length() + page.html.length + page.zipped.length)
          .build();

  /** Bytes of a page, plain in UTF-8 and compressed; whoever gets them leaves them as they are. */
  static final class Page implements TemplateInstance {

    private final EntityTag tag;
    private final byte[] html;
    private final byte[] zipped;
    private final Optional<Object> links;

    private Page(EntityTag tag, byte[] html, Optional<Object> links) {
      this.links = links;
      this.tag = tag;
      this.html = html;
      this.zipped = compress(html);
    }

    @Override
    @Nullable
    public Object getAttribute(String key) {
      return key.equals(LinkHeader.LINKS) ? links.orElse(null) : null;
    }

    byte[] html() {
      return html;
    }

    byte[] zipped() {
      return zipped;
    }
  }

  /** Bytes on their way; no record, since those are templates to be found by their names. */
  static final class Sent implements TemplateInstance {

    private final byte[] bytes;
    private final boolean compressed;

    /**
     * @param compressed whether the reader gets it compressed
     * @param byServer whether the server does that, as it does with HTTP/2
     */
    Sent(Page page, boolean compressed, boolean byServer) {
      this.bytes = compressed && !byServer ? page.zipped() : page.html();
      this.compressed = compressed;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean compressed() {
      return compressed;
    }
  }

  Optional<Page> find(String path, EntityTag tag) {
    return Optional.ofNullable(pages.getIfPresent(path)).filter(page -> page.tag.equals(tag));
  }

  /** Renders a page; the links that its answer says stay with it. */
  Page keep(String path, EntityTag tag, TemplateInstance template) {
    var html = template.render().getBytes(StandardCharsets.UTF_8);
    var page = new Page(tag, html, Optional.ofNullable(template.getAttribute(LinkHeader.LINKS)));
    pages.put(path, page);
    return page;
  }

  private static byte[] compress(byte[] html) {
    var bytes = new ByteArrayOutputStream(html.length / 4);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(html);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
