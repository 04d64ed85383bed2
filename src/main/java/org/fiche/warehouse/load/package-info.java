/**
 * How do recorded data come in? Files to base tables, whole years at a time.
 *
 * <p>{@code command} imports it, and the demonstration data fill tables through it. It refuses to
 * know derivations.
 */
@NullMarked
package org.fiche.warehouse.load;

import org.jspecify.annotations.NullMarked;
