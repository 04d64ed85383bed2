package org.fiche.area;

import java.util.SortedSet;

/** What a code of a municipality, of today or earlier, stands for today. */
public sealed interface Successor {

  /** One municipality holds all of it. */
  record Today(String nis) implements Successor {}

  /** Several could be meant: it was split, or its code was given to another. */
  record Ambiguous(SortedSet<String> candidates) implements Successor {}

  record Unknown() implements Successor {}
}
