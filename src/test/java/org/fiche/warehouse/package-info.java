/**
 * Do data come in, and do the derivations follow the rules?
 *
 * <p>A hand-made population in {@code rules.md}, on a real PostgreSQL and on DuckDB.
 */
@NullMarked
package org.fiche.warehouse;

import org.jspecify.annotations.NullMarked;
