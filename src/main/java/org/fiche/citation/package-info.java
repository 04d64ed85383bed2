/**
 * How is a card cited?
 *
 * <p>Imports card and catalogue; it refuses to know addresses of pages.
 */
@NullMarked
package org.fiche.citation;

import org.jspecify.annotations.NullMarked;
