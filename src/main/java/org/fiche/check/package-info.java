/**
 * Is the content right?
 *
 * <p>One check, one class. Imports card, area, finding, content and link; it refuses to know who
 * publishes.
 */
@NullMarked
package org.fiche.check;

import org.jspecify.annotations.NullMarked;
