/**
 * Which cards match these words?
 *
 * <p>The index and its queries; engine types stay here. Imports card and catalogue; it refuses to
 * know pages.
 */
@NullMarked
package org.fiche.search;

import org.jspecify.annotations.NullMarked;
