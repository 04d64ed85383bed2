package org.fiche.page.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Assets under an address that changes with them, so that browsers may keep them for good. */
@Path("/")
public class AssetAddresses {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  private final Assets assets;

  AssetAddresses(Assets assets) {
    this.assets = assets;
  }

  /** An asset; one of an older version is the newest one, and is not kept. */
  @GET
  @Path("assets/{version}/{name}")
  public Response asset(String version, String name) {
    var keep =
        version.equals(assets.version()) ? "public, max-age=31536000, immutable" : "no-cache";
    return answer(name, keep);
  }

  /** Browsers ask for this name when a page names no icon. */
  @GET
  @Path("favicon.ico")
  public Response icon() {
    return answer("icon.svg", "public, max-age=86400");
  }

  private Response answer(String name, String keep) {
    var bytes = assets.get(name).orElseThrow(NotFoundException::new);
    var ending = name.substring(name.lastIndexOf('.') + 1);
    return Response.ok(bytes, TYPES.getOrDefault(ending, "application/octet-stream"))
        .header(HttpHeaders.CACHE_CONTROL, keep)
        .build();
  }
}
