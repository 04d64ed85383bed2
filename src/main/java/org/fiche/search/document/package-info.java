/** A part of the room {@code search}: what does an index keep of a card? */
@NullMarked
package org.fiche.search.document;

import org.jspecify.annotations.NullMarked;
