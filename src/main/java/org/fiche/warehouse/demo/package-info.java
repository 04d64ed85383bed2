/**
 * How does a demonstration come into the base tables?
 *
 * <p>Commands and pages import it. It refuses to know how values are derived; whoever derives
 * listens for {@link org.fiche.warehouse.demo.YearMade}.
 */
@NullMarked
package org.fiche.warehouse.demo;

import org.jspecify.annotations.NullMarked;
