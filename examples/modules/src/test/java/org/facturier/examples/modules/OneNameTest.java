package org.facturier.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.einvoice.model.Bg;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One name, one thing: who imports from two modules never has to say which of two types of one name is meant. A group of EN 16931
 * is one thing, of which core has what is worked with and the hub of e-invoices what is stated; both have the name that the
 * standard gives it.
 */
@Tag("once")
class OneNameTest {

    private static final String HUB = "org.facturier.einvoice.model.";
    private static final String CORE = "org.facturier.core.";
    private static final Path SOURCES = Path.of("..", "..", "core", "src", "main", "java");
    private static final Pattern GROUP = Pattern.compile("BG-\\d+");

    /** What many types have within: how they are built, matched, and which kinds of them there are. */
    private static final Set<String> WITHIN = Set.of("Builder", "Cases", "Kind");

    @Test
    void no_two_public_types_of_the_libraries_have_one_name() throws Exception {
        List<Class<?>> all = new ArrayList<>();
        for (String artifact : List.of("core", "tax", "numbering", "rendering", "einvoice", "reminders")) {
            all.addAll(types(artifact));
        }
        assertThat(all).hasSizeGreaterThan(500);
        List<List<Class<?>>> shared =
                all.stream().collect(Collectors.groupingBy(Class::getSimpleName)).values().stream()
                        .filter(types -> types.size() > 1)
                        .toList();
        List<Class<?>> hub = types("einvoice").stream()
                .filter(type -> type.getName().startsWith(HUB))
                .toList();
        assertThat(shared).isNotEmpty().allMatch(types -> isOneGroup(types, hub));
    }

    /** {@return whether two types are one group of EN 16931: one of the hub, one of core whose javadoc names that group} */
    private static boolean isOneGroup(List<Class<?>> types, List<Class<?>> hub) {
        Optional<Class<?>> stated = types.stream().filter(hub::contains).findFirst();
        Optional<Class<?>> worked =
                types.stream().filter(type -> type.getName().startsWith(CORE)).findFirst();
        return types.size() == 2
                && stated.isPresent()
                && worked.isPresent()
                && documented(worked.get()).stream().anyMatch(annotated(stated.get(), hub)::contains);
    }

    /** {@return the groups that a type of the hub stands for, as the components that hold one say} */
    private static Set<String> annotated(Class<?> type, List<Class<?>> hub) {
        return hub.stream()
                .filter(Class::isRecord)
                .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                .filter(part -> part.isAnnotationPresent(Bg.class))
                .filter(part -> part.getGenericType().getTypeName().contains("<" + type.getName() + ">"))
                .map(part -> part.getAnnotation(Bg.class).value())
                .collect(Collectors.toSet());
    }

    /** {@return the groups that the javadoc of a type of core names} */
    private static Set<String> documented(Class<?> type) {
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!\\*/|[;{]).)*\\b(?:record|class|interface|enum) "
                                + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(source(type));
        return javadoc.find()
                ? GROUP.matcher(javadoc.group(1))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String source(Class<?> type) {
        String outermost = type.getName().replaceAll("\\$.*", "");
        try {
            return Files.readString(SOURCES.resolve(outermost.replace('.', '/') + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the public types that a module exports, those within others, too} */
    private static List<Class<?>> types(String artifact) throws IOException, ClassNotFoundException {
        ModuleReference module = paths().find("org.facturier." + artifact).orElseThrow();
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            for (String file : files.filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                int end = name.lastIndexOf('.');
                if (end > 0 && exported.contains(name.substring(0, end)) && !name.endsWith("-info")) {
                    Class<?> type = Class.forName(name, false, OneNameTest.class.getClassLoader());
                    if (isSeen(type) && !type.isAnonymousClass() && !WITHIN.contains(type.getSimpleName())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    /** {@return whether it is public, and so is whatever it stands in} */
    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static ModuleFinder paths() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return ModuleFinder.of(Arrays.stream(all.split(File.pathSeparator))
                .filter(entry ->
                        entry.matches(".*(facturier-|/(core|tax|numbering|reminders|rendering|einvoice)/target/).*"))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("contracts"))
                .map(Path::of)
                .toArray(Path[]::new));
    }
}
