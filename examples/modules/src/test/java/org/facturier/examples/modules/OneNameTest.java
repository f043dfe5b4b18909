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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One name, one thing: who imports from two modules never has to say which of two types of one name is meant. */
@Tag("once")
class OneNameTest {

    /** What many types have within: how they are built, matched, and which kinds of them there are. */
    private static final Set<String> WITHIN = Set.of("Builder", "Cases", "Kind");

    @Test
    void no_two_public_types_of_the_libraries_have_one_name() throws Exception {
        List<String> all = new ArrayList<>();
        for (String artifact : List.of("core", "tax", "numbering", "rendering", "reminders")) {
            all.addAll(names(artifact));
        }
        assertThat(all).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    /** {@return the simple names of the public types that a module exports, those within others, too} */
    private static List<String> names(String artifact) throws IOException, ClassNotFoundException {
        ModuleReference module = paths().find("org.facturier." + artifact).orElseThrow();
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            for (String file : files.filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                int end = name.lastIndexOf('.');
                if (end > 0 && exported.contains(name.substring(0, end)) && !name.endsWith("-info")) {
                    Class<?> type = Class.forName(name, false, OneNameTest.class.getClassLoader());
                    if (isSeen(type) && !type.isAnonymousClass() && !WITHIN.contains(type.getSimpleName())) {
                        names.add(type.getSimpleName());
                    }
                }
            }
        }
        return names;
    }

    /** {@return whether it is public, and so is whatever it stands in} */
    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
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
