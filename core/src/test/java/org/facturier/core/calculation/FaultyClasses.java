package org.facturier.core.calculation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The library once more, one class of it with a fault. */
final class FaultyClasses extends ClassLoader {

    private static final String LIBRARY = "org.facturier.core.";

    private final Map<String, ByteArrayOutputStream> turned = new HashMap<>();

    FaultyClasses(SeededFault fault) throws IOException {
        super(FaultyClasses.class.getClassLoader());
        compile(fault);
    }

    private void compile(SeededFault fault) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new Compiled(name, turned.computeIfAbsent(name, type -> new ByteArrayOutputStream()));
            }
        };
        List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none");
        if (!compiler.getTask(null, files, null, options, null, List.of(new Source(fault)))
                .call()) {
            throw new IllegalStateException(fault + " does not compile");
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(LIBRARY)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try {
            byte[] code = turned.containsKey(name) ? turned.get(name).toByteArray() : plain(name);
            return defineClass(name, code, 0, code.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private byte[] plain(String name) throws IOException, ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(SeededFault fault) throws IOException {
            super(URI.create("faulty:///" + fault.type().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = fault.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Compiled extends SimpleJavaFileObject {

        private final ByteArrayOutputStream code;

        Compiled(String name, ByteArrayOutputStream code) {
            super(URI.create("faulty:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.code = code;
        }

        @Override
        public OutputStream openOutputStream() {
            return code;
        }
    }
}
