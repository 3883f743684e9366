package org.heardcrm.it.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the mail server: it speaks STARTTLS, which GreenMail does not, and does what real servers do on bad
 * days. It refuses readers with the answers it was told, and keeps an answer to itself after it has passed a letter on.
 */
public final class Gate implements AutoCloseable {

    private final ServerSocket door;
    private final Thread porter;
    private final int behind;
    private final @Nullable SSLContext tls;
    private final Map<String, Deque<String>> refusals = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger guarded = new AtomicInteger();
    private volatile @Nullable CountDownLatch silence;

    private Gate(ServerSocket door, int behind, @Nullable SSLContext tls) {
        this.door = door;
        this.behind = behind;
        this.tls = tls;
        porter = new Thread(this::letIn, "gate");
        porter.setDaemon(true);
        porter.start();
    }

    /** @param port 0 for any; another so that it stands where it stood before */
    public static Gate before(int mailServer, int port, @Nullable SSLContext tls) {
        try {
            return new Gate(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), mailServer, tls);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many letters came through a line that TLS guarded. */
    int guarded() {
        return guarded.get();
    }

    /** The next times that somebody writes to this address, these are the answers; after them it is let through. */
    public void refuse(String address, String... answers) {
        refusals.put(address.toLowerCase(Locale.ROOT), new ArrayDeque<>(Arrays.asList(answers)));
    }

    /** From the next letter on, what the server says to it reaches nobody. */
    public CountDownLatch fallSilent() {
        CountDownLatch fallen = new CountDownLatch(1);
        silence = fallen;
        return fallen;
    }

    public void speakAgain() {
        silence = null;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Thread line = new Thread(() -> serve(client), "gate line");
                line.setDaemon(true);
                line.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            Line line = new Line(client, server);
            line.answer();
            while (line.oneCommand()) {
                // there is more to say
            }
        } catch (IOException gone) {
            // as lines do when somebody is killed
        } finally {
            open.remove(client);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket client : open) {
                client.close();
            }
            // whoever waits at the door lets go of it
            porter.join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** One client and the server behind, speaking in turns. */
    private final class Line {

        private final BufferedReader server;
        private final OutputStream toServer;
        private Socket socket;
        private BufferedReader client;
        private boolean isGuarded;

        Line(Socket client, Socket server) throws IOException {
            this.server = reader(server);
            this.toServer = server.getOutputStream();
            this.socket = client;
            this.client = reader(client);
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        }

        /** Passes the server's answer on, with all its lines. */
        String answer() throws IOException {
            String said = heard();
            say(socket.getOutputStream(), said);
            return said;
        }

        private String heard() throws IOException {
            StringBuilder all = new StringBuilder();
            String one;
            do {
                one = server.readLine();
                if (one == null) {
                    throw new IOException("The server is gone.");
                }
                all.append(one).append("\r\n");
            } while (one.length() > 3 && one.charAt(3) == '-');
            return all.toString();
        }

        private void say(OutputStream to, String words) throws IOException {
            to.write(words.getBytes(ISO_8859_1));
            to.flush();
        }

        boolean oneCommand() throws IOException {
            String said = client.readLine();
            if (said == null) {
                return false;
            }
            String command = said.toUpperCase(Locale.ROOT);
            if (command.startsWith("STARTTLS")) {
                return guard();
            }
            @Nullable String refusal = command.startsWith("RCPT TO:") ? refusalOf(said) : null;
            if (refusal != null) {
                say(socket.getOutputStream(), refusal + "\r\n");
                return true;
            }
            say(toServer, said + "\r\n");
            if (command.startsWith("EHLO")) {
                String known = heard();
                say(socket.getOutputStream(), tls == null || isGuarded ? known : withTls(known));
            } else if (answer().startsWith("354")) {
                letter();
            }
            return !command.startsWith("QUIT");
        }

        /** Among what the server offers: its first line is its name. */
        private static String withTls(String known) {
            int first = known.indexOf("\r\n");
            String rest = known.substring(first + 2);
            return "250-" + known.substring(4, first) + "\r\n"
                    + (rest.isEmpty() ? "250 STARTTLS\r\n" : "250-STARTTLS\r\n" + rest);
        }

        private boolean guard() throws IOException {
            SSLContext context = tls;
            if (context == null) {
                say(socket.getOutputStream(), "502 not here\r\n");
                return true;
            }
            say(socket.getOutputStream(), "220 go on\r\n");
            SSLSocket safe = (SSLSocket) context.getSocketFactory()
                    .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
            safe.setUseClientMode(false);
            safe.startHandshake();
            socket = safe;
            client = reader(safe);
            isGuarded = true;
            return true;
        }

        private @Nullable String refusalOf(String said) {
            String address =
                    said.substring(said.indexOf('<') + 1, said.indexOf('>')).toLowerCase(Locale.ROOT);
            Deque<String> answers = refusals.get(address);
            return answers == null ? null : answers.poll();
        }

        private void letter() throws IOException {
            String one = "";
            while (!one.equals(".")) {
                one = client.readLine();
                if (one == null) {
                    throw new IOException("The client is gone.");
                }
                say(toServer, one + "\r\n");
            }
            String said = heard();
            CountDownLatch fallen = silence;
            if (fallen != null) {
                fallen.countDown();
                client.readLine();
                throw new IOException("Nobody waits any more.");
            }
            guarded.addAndGet(isGuarded ? 1 : 0);
            say(socket.getOutputStream(), said);
        }
    }
}
