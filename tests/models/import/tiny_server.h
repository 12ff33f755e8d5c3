#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace splitpoint::models::imports {

/// Listens on a free port of the loopback and gives each connection to a function.
class TinyServer {
  public:
    using Handler = std::function<void(int connection, const std::string& request)>;
    explicit TinyServer(Handler handler) : handler_(std::move(handler)), socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address);
        ::listen(socket_, 8);
        socklen_t length = sizeof address;
        ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &length);
        port_ = ntohs(address.sin_port);
        thread_ = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }
    ~TinyServer() {
        thread_.request_stop();
        thread_.join();
        ::close(socket_);
    }
    TinyServer(const TinyServer&) = delete;
    TinyServer& operator=(const TinyServer&) = delete;

    [[nodiscard]] std::string address(const std::string& scheme = "http") const {
        return scheme + "://127.0.0.1:" + std::to_string(port_);
    }
    [[nodiscard]] std::string requests() {
        const std::scoped_lock lock(mutex_);
        return requests_;
    }

  private:
    void serve(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            pollfd waiting{socket_, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0) continue;
            const int connection = ::accept(socket_, nullptr, nullptr);
            if (connection < 0) continue;
            std::string request;
            char buffer[4096];
            while (request.find("\r\n\r\n") == std::string::npos) {
                pollfd reading{connection, POLLIN, 0};
                if (::poll(&reading, 1, 500) <= 0) break;
                const ssize_t got = ::recv(connection, buffer, sizeof buffer, 0);
                if (got <= 0) break;
                request.append(buffer, static_cast<std::size_t>(got));
                if (request[0] == '\x16') break;  // the hello of TLS
            }
            {
                const std::scoped_lock lock(mutex_);
                requests_ += request;
            }
            handler_(connection, request);
            ::close(connection);
        }
    }

    Handler handler_;
    int socket_;
    std::uint16_t port_ = 0;
    std::mutex mutex_;
    std::string requests_;
    std::jthread thread_;
};

inline void send(int connection, const std::string& text) {
    (void)::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
}

inline std::string answer(const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

}  // namespace splitpoint::models::imports
