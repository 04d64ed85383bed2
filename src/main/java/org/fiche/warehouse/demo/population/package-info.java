/**
 * Who lives in the demonstration, and what services do they use? Pure functions of seed and number;
 * no database.
 *
 * <p>Only the demonstration imports it. It refuses to know how rows are written. What is particular
 * to a country stands in its content and in {@code demo/parameters.csv}.
 */
@NullMarked
package org.fiche.warehouse.demo.population;

import org.jspecify.annotations.NullMarked;
