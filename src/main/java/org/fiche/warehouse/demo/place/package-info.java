/**
 * Where do people of the demonstration live, and which practices are near?
 *
 * <p>Only the demonstration imports it. What is particular to a country stands in its content and
 * in {@code demo/parameters.csv}.
 */
@NullMarked
package org.fiche.warehouse.demo.place;

import org.jspecify.annotations.NullMarked;
