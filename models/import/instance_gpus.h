#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace splitpoint::models::imports {

/// How many GPUs an instance of a type has.
class InstanceGpus {
  public:
    /// @param given by the user; "" stands for every GPU type that is not known; they win over
    /// resources/catalogue/instance_gpus.csv
    explicit InstanceGpus(const std::map<std::string, double>& given);

    /// GPUs of a type; absent where the type is not known.
    [[nodiscard]] std::optional<double> of(std::string_view type) const;
    /// Whether a name looks like a machine with GPUs: AWS' families p and g, Azure's N but for its FPGAs, Google's a
    /// and g, and any that names a GPU.
    [[nodiscard]] static bool looksLikeGpu(std::string_view type);
    /// The instance type in a text such as "BoxUsage:g5.4xlarge" or "$1.624 per On Demand Linux g5.4xlarge Instance
    /// Hour", "Standard_ND96isr_H100_v5" or "a3-highgpu-8g"; empty where there is none.
    [[nodiscard]] static std::string_view typeIn(std::string_view text);

  private:
    std::map<std::string, double, std::less<>> gpus_;
    std::optional<double> others_;
};

}  // namespace splitpoint::models::imports
