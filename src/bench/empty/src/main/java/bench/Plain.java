package bench;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One row from the database, as text. */
@Path("/")
public class Plain {

  /** An entity, so that the mapper starts as it does in Fiche. */
  @Entity
  public static class Thing {
    @Id public long id;
  }

  private final EntityManager manager;

  Plain(EntityManager manager) {
    this.manager = manager;
  }

  @GET
  public String one() {
    return manager.createNativeQuery("select 1").getSingleResult().toString();
  }
}
