/** A part of the room {@code page}. How does a card look on paper? As PDF/UA. */
@NullMarked
package org.fiche.page.paper;

import org.jspecify.annotations.NullMarked;
