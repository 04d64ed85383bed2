/**
 * Which services do people of the demonstration use? Rows of people, practices and services, pure
 * functions of seed, number and year.
 *
 * <p>Only the demonstration imports it. It refuses to know how rows are written.
 */
@NullMarked
package org.fiche.warehouse.demo.care;

import org.jspecify.annotations.NullMarked;
