/** Whether a folder that is being edited changed. A part of the room {@code catalogue}. */
@NullMarked
package org.fiche.catalogue.watch;

import org.jspecify.annotations.NullMarked;
