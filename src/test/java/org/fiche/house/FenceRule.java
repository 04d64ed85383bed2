package org.fiche.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fiche.Crosses;
import org.fiche.Fence;

/** What stands behind a fence, and the rooms inside it. */
enum FenceRule {
  PERSISTENCE(
      Fence.PERSISTENCE,
      EnumSet.of(Room.CATALOGUE, Room.WAREHOUSE, Room.OBSERVATION, Room.SEARCH),
      "jakarta.persistence.",
      "org.hibernate.orm.",
      "org.hibernate.Session",
      "org.hibernate.annotations.",
      "io.quarkus.hibernate.",
      "java.sql.",
      "javax.sql.",
      "io.agroal.",
      "org.postgresql.",
      "io.zonky."),
  SEARCH_ENGINE(
      Fence.SEARCH_ENGINE,
      EnumSet.of(Room.SEARCH),
      "org.apache.lucene.",
      "org.hibernate.search.",
      "org.elasticsearch."),
  TEMPLATES(Fence.TEMPLATES, EnumSet.of(Room.PAGE), "io.quarkus.qute."),
  HTTP(Fence.HTTP, EnumSet.of(Room.PAGE, Room.API, Room.EXCHANGE), "jakarta.ws.rs."),
  YAML(Fence.YAML, EnumSet.of(Room.CONTENT), "org.yaml.");

  private final Fence fence;
  private final Set<Room> inside;
  private final List<String> behind;

  FenceRule(Fence fence, Set<Room> inside, String... behind) {
    this.fence = fence;
    this.inside = inside;
    this.behind = List.of(behind);
  }

  /** Whether a class may know what is behind the fence. */
  boolean admits(JavaClass origin) {
    return Room.of(origin.getPackageName()).filter(inside::contains).isPresent()
        || isExcused(origin, fence);
  }

  boolean isBehind(String className) {
    return behind.stream().anyMatch(className::startsWith);
  }

  /** Whether the class, or the class it stands in, crosses the fence with a reason. */
  static boolean isExcused(JavaClass type, Fence fence) {
    return type.tryGetAnnotationOfType(Crosses.class)
            .filter(crossing -> crossing.fence() == fence)
            .isPresent()
        || type.getEnclosingClass().filter(outer -> isExcused(outer, fence)).isPresent();
  }
}
