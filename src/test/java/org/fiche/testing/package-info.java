/**
 * What do tests of several rooms need?
 *
 * <p>A real PostgreSQL. It refuses to know what is tested.
 */
@NullMarked
package org.fiche.testing;

import org.jspecify.annotations.NullMarked;
