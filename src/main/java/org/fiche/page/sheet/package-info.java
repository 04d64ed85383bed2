/** A part of the room {@code page}. What stands on a page, made from a publication. */
@NullMarked
package org.fiche.page.sheet;

import org.jspecify.annotations.NullMarked;
