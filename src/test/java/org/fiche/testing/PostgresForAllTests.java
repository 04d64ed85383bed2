package org.fiche.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Quarkus finds this by its annotation: no test class needs to name the database. */
@QuarkusTestResource(PostgresResource.class)
final class PostgresForAllTests {}
