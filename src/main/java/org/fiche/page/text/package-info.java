/** A part of the room {@code page}. How texts of cards become HTML for one reader. */
@NullMarked
package org.fiche.page.text;

import org.jspecify.annotations.NullMarked;
