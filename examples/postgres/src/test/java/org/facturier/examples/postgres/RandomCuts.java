package org.facturier.examples.postgres;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Cuts one message in a hundred, whichever it is: half of them before it is sent, half before its answer is read. Every now
 * and then some connection is cut besides, whatever it is doing.
 */
public final class RandomCuts extends CuttingSockets {

    private static final int MESSAGES_A_CUT = 100;
    private static final int PAUSE_MILLIS = 200;
    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Thread cutter = new Thread(RandomCuts::cutNowAndThen, "cutter");
        cutter.setDaemon(true);
        cutter.start();
    }

    @Override
    Optional<Cut> cut(String message) {
        return switch (ThreadLocalRandom.current().nextInt(2 * MESSAGES_A_CUT)) {
            case 0 -> Optional.of(Cut.BEFORE);
            case 1 -> Optional.of(Cut.AFTER);
            default -> Optional.empty();
        };
    }

    @Override
    void opened(Socket socket) {
        OPEN.add(socket);
    }

    private static void cutNowAndThen() {
        try {
            while (true) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(2 * PAUSE_MILLIS));
                OPEN.removeIf(Socket::isClosed);
                cutOneOf(List.copyOf(OPEN));
            }
        } catch (InterruptedException | IOException end) {
            throw new IllegalStateException(end);
        }
    }

    private static void cutOneOf(List<Socket> open) throws IOException {
        if (!open.isEmpty()) {
            open.get(ThreadLocalRandom.current().nextInt(open.size())).close();
        }
    }
}
