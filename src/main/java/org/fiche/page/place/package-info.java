/** A part of the room {@code page}. What a reader learns of one area, and how it is found. */
@NullMarked
package org.fiche.page.place;

import org.jspecify.annotations.NullMarked;
