package org.fiche;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets one class across a fence, and says why. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Crosses {
  Fence fence();

  String because();
}
