/**
 * Which places are there, and inside which?
 *
 * <p>Every room may import it; it imports none. It refuses to know cards and values.
 */
@NullMarked
package org.fiche.area;

import org.jspecify.annotations.NullMarked;
