package org.facturier.examples.postgres;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.SocketFactory;

/** Real sockets that are closed around a message: before it is sent, or before its answer is read. */
abstract class CuttingSockets extends SocketFactory {

    /** Which side of a message the cut is on. */
    enum Cut {
        BEFORE,
        AFTER
    }

    /** {@return where to cut, if at all, when a message is sent; called by many threads} */
    abstract Optional<Cut> cut(String message);

    /** Sees a socket that was opened. */
    void opened(Socket socket) {}

    @Override
    public Socket createSocket() {
        Socket socket = new CutSocket();
        opened(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private final class CutSocket extends Socket {
        @Override
        public OutputStream getOutputStream() throws IOException {
            return new CutStream(this, super.getOutputStream());
        }
    }

    private final class CutStream extends FilterOutputStream {

        private final Socket socket;

        private CutStream(Socket socket, OutputStream out) {
            super(out);
            this.socket = socket;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Optional<Cut> cut = cut(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
            if (cut.filter(Cut.BEFORE::equals).isPresent()) {
                socket.close();
            }
            out.write(bytes, from, length);
            if (cut.isPresent()) {
                socket.close();
            }
        }
    }
}
