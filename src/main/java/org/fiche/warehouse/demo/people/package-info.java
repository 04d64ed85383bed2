/**
 * Who lives in the demonstration? Whole lives, pure functions of seed and number.
 *
 * <p>Only the demonstration imports it. It refuses to know services and the database.
 */
@NullMarked
package org.fiche.warehouse.demo.people;

import org.jspecify.annotations.NullMarked;
