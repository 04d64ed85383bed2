package org.fiche.warehouse.demo.care;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person in a year. Days are counted from 1 January 1970.
 *
 * @param sex F, M or X
 */
public record PersonYear(
    long person,
    int birthDay,
    OptionalInt deathDay,
    char sex,
    Optional<String> sector,
    Optional<String> municipality,
    boolean increased,
    boolean selfEmployed) {}
