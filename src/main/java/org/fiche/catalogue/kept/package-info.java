/** A part of the room {@code catalogue}: what the database keeps. */
@NullMarked
package org.fiche.catalogue.kept;

import org.jspecify.annotations.NullMarked;
