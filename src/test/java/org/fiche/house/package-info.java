/**
 * Is the code built as it was agreed?
 *
 * <p>Rooms and arrows, fences, sizes, names and papers. It refuses to know what the code does.
 */
@NullMarked
package org.fiche.house;

import org.jspecify.annotations.NullMarked;
