/**
 * Does the demonstration look like the country that it stands for?
 *
 * <p>Compares derived tables with published figures. Commands and tests import it.
 */
@NullMarked
package org.fiche.warehouse.demo.report;

import org.jspecify.annotations.NullMarked;
