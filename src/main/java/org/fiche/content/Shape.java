package org.fiche.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fiche.card.Inline;
import org.fiche.card.Says;

/**
 * The fields that a record has in content. The reader and the schemas are both made from it, so
 * that they cannot differ.
 *
 * @param fields in the order of the record, inlined records taken apart
 */
record Shape(Class<?> type, List<Field> fields) {

  private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

  /**
   * @param name as written in content
   * @param type without the {@code Optional} around it
   * @param required whether a card without it is refused
   */
  record Field(String name, String says, Type type, boolean optional, boolean required) {}

  static Shape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, Shape::describe);
  }

  private static Shape describe(Class<?> type) {
    var fields = new ArrayList<Field>();
    for (var component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Inline.class)) {
        fields.addAll(describe(component.getType()).fields());
      } else {
        fields.add(field(component));
      }
    }
    return new Shape(type, List.copyOf(fields));
  }

  private static Field field(RecordComponent component) {
    var says = component.getAnnotation(Says.class);
    boolean optional = component.getType() == Optional.class;
    var type = optional ? argument(component.getGenericType(), 0) : component.getGenericType();
    boolean collection = component.getType() == List.class || component.getType() == Map.class;
    return new Field(
        yamlName(component.getName()),
        says == null ? "" : says.value(),
        type,
        optional,
        !optional && !collection);
  }

  static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** {@code finestArea} is written {@code finest_area}. */
  static String yamlName(String javaName) {
    return javaName.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** The record that a written mapping stands for: the one whose first field it has. */
  static List<Class<?>> choices(Class<?> sealed) {
    return Arrays.asList(sealed.getPermittedSubclasses());
  }

  static boolean isChoice(Class<?> type) {
    return type.isSealed() && choices(type).stream().allMatch(Class::isRecord);
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Makes the record from the values of its fields, by name; inlined records are put together. */
  Object make(Map<String, Object> values) {
    return make(type, values);
  }

  private static Object make(Class<?> type, Map<String, Object> values) {
    var components = type.getRecordComponents();
    var arguments = new Object[components.length];
    var types = new Class<?>[components.length];
    for (int index = 0; index < components.length; index++) {
      var component = components[index];
      types[index] = component.getType();
      arguments[index] =
          component.isAnnotationPresent(Inline.class)
              ? make(component.getType(), values)
              : values.get(yamlName(component.getName()));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), broken);
    }
  }
}
