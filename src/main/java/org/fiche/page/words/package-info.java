/** A part of the room {@code page}. The words of the interface, in four languages. */
@NullMarked
package org.fiche.page.words;

import org.jspecify.annotations.NullMarked;
