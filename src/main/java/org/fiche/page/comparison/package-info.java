/** A part of the room {@code page}. What cards that stand side by side share, and what not. */
@NullMarked
package org.fiche.page.comparison;

import org.jspecify.annotations.NullMarked;
