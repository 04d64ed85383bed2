package org.fiche.observation.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.cell.Layouts;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private final TestWarehouse warehouse = new TestWarehouse("standing");
  private final DerivedTables tables = new DerivedTables(warehouse.derivations());
  private final Layouts layouts = new Layouts();

  /** Tells of each call of a method, before it happens. */
  private static <T> T watched(Class<T> type, T watched, Consumer<String> told) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              told.accept(method.getName());
              try {
                var answer = method.invoke(watched, arguments);
                return answer instanceof Connection connection
                    ? watched(Connection.class, connection, told)
                    : answer;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }

  @Test
  void releaseMadeWhileFiguresAreReadIsThereWithThemOrNotAtAll() throws SQLException {
    SmallWorld.load(warehouse.database());
    var direct = new Standing(warehouse.database(), tables, layouts);
    var computing =
        new Computing(warehouse.database(), tables, layouts, direct, TestWarehouse.CLOCK);
    Consumer<String> release =
        method -> {
          if (method.equals("prepareStatement") && direct.now().releases().isEmpty()) {
            computing.now(CATALOGUE, unused -> {});
          }
        };
    var standing =
        new Standing(watched(DataSource.class, warehouse.database(), release), tables, layouts);
    standing.refresh(CATALOGUE, Scope.STANDING);
    assertThat(standing.now().reachable()).isTrue();
    assertThat(standing.now().releases()).isEmpty();
    assertThat(standing.now().madeOf()).isEmpty();
    assertThat(standing.outdated()).isTrue();
    standing.refresh(CATALOGUE, Scope.STANDING);
    assertThat(standing.now().releases()).hasSize(1);
    assertThat(standing.now().madeOf().values())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.release()).isPresent());
  }
}
