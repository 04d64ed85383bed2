/**
 * What is the number?
 *
 * <p>Turns the methods of cards into figures. {@code page}, {@code api} and {@code exchange} import
 * it; they get figures only through {@link org.fiche.observation.Values}, where disclosure control
 * stands. It refuses to know who is asking and how figures are printed.
 */
@NullMarked
package org.fiche.observation;

import org.jspecify.annotations.NullMarked;
