/**
 * How likely is what, and how is it drawn? Dice that follow from a seed, and the numbers of {@code
 * demo/parameters.csv}.
 *
 * <p>Only the demonstration imports it.
 */
@NullMarked
package org.fiche.warehouse.demo.chance;

import org.jspecify.annotations.NullMarked;
