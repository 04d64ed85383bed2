package org.fiche.warehouse;

import java.util.List;
import org.fiche.finding.Finding;

/**
 * How a run of derivations ended.
 *
 * @param made what was made, in order
 * @param findings queries that failed; what they had made before still stands
 */
public record Derived(List<TableYear> made, List<Finding> findings) {}
