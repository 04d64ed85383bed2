/**
 * What was recorded? Base tables, loading, demonstration data, derivations.
 *
 * <p>{@code observation} and {@code command} may import it. It refuses to know indicators and how
 * they are shown. SQL and connections stay here; only names, years and fingerprints leave.
 */
@NullMarked
package org.fiche.warehouse;

import org.jspecify.annotations.NullMarked;
