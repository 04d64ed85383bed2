/**
 * What is wrong, where, and how is it mended?
 *
 * <p>Every room may import it; it imports none. It refuses to know what is checked.
 */
@NullMarked
package org.fiche.finding;

import org.jspecify.annotations.NullMarked;
