package org.fiche.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import java.util.Set;

/** Calls that ask the machine what time it is; a test could not say what they answer. */
final class Clockless {

  private static final Set<String> SYSTEM = Set.of("currentTimeMillis");
  private static final String CLOCK = "java.time.Clock";

  private Clockless() {}

  static boolean reads(CodeUnitAccessTarget target) {
    var owner = target.getOwner().getName();
    if (owner.equals("java.lang.System")) {
      return SYSTEM.contains(target.getName());
    }
    boolean isNow = owner.startsWith("java.time.") && target.getName().equals("now");
    boolean isDate = owner.equals("java.util.Date") && target.getName().equals("<init>");
    return (isNow && !takesClock(target)) || (isDate && target.getRawParameterTypes().isEmpty());
  }

  private static boolean takesClock(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals(CLOCK));
  }
}
