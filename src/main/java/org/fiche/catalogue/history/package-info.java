/** A part of the room {@code catalogue}: what was published before. */
@NullMarked
package org.fiche.catalogue.history;

import org.jspecify.annotations.NullMarked;
