package org.facturier.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, one thing: who imports from two modules never has to say which of two types of one name is meant. */
class OneNameTest {

    @Test
    void no_type_of_rendering_has_the_name_of_one_of_another_module() throws Exception {
        Set<String> taken = new TreeSet<>();
        for (String other : List.of("core", "tax", "numbering", "reminders")) {
            taken.addAll(names(other));
        }
        Set<String> own = new TreeSet<>(names("rendering"));
        assertThat(own).isNotEmpty();
        own.retainAll(taken);
        assertThat(own).isEmpty();
    }

    /** {@return the simple names of the public types that a module exports, those within others, too} */
    private static Set<String> names(String artifact) throws IOException, ClassNotFoundException {
        ModuleReference module = paths().find("org.facturier." + artifact).orElseThrow();
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            for (String file : files.filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                int end = name.lastIndexOf('.');
                if (end > 0 && exported.contains(name.substring(0, end)) && !name.endsWith("-info")) {
                    Class<?> type = Class.forName(name, false, OneNameTest.class.getClassLoader());
                    if (Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass()) {
                        names.add(type.getSimpleName());
                    }
                }
            }
        }
        // each of the house's values that grow has one
        names.remove("Builder");
        return names;
    }

    private static ModuleFinder paths() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return ModuleFinder.of(Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(facturier-|/(core|tax|numbering|reminders|rendering)/target/).*"))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("contracts"))
                .map(Path::of)
                .toArray(Path[]::new));
    }
}
