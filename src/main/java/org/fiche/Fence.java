package org.fiche;

/** What only some rooms may know. A test holds each fence. */
public enum Fence {
  PERSISTENCE,
  SEARCH_ENGINE,
  TEMPLATES,
  HTTP,
  YAML,
  CLOCK
}
