// The job files for a fleet: their syntax, and a dry run with a scheduler and a calibrator that only pretend.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

const fs::path kInstaller = fs::path(SPLITPOINT_RESOURCES).parent_path() / "installer";

class JobFiles : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    int run(const std::string& command) const {
        const int status = std::system(("( " + command + " ) >'" + (folder_ / "out").string() + "' 2>&1").c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] std::string text(const fs::path& name) const {
        std::ostringstream bytes;
        bytes << std::ifstream(folder_ / name).rdbuf();
        return bytes.str();
    }
    void program(const std::string& name, const std::string& body) const {
        std::ofstream(folder_ / name) << "#!/bin/bash\n" << body << "\n";
        ::chmod((folder_ / name).c_str(), 0755);
    }
    /// A calibrator that notes its arguments, writes what -o names, and ends as told; `fleet` counts the profiles.
    void calibrator(int exitCode) const {
        program("splitpoint-calibrate",
                "echo \"$@\" >> '" + (folder_ / "calls").string() +
                    "'\nif [[ $1 == fleet ]]; then ls \"$2\"/*.json | wc -l; exit 0; fi\n"
                    "while [[ $# -gt 0 ]]; do [[ $1 == -o ]] && echo '{}' > \"$2\"; shift; done\nexit " +
                    std::to_string(exitCode));
    }
    /// srun runs the command once on each of two nodes; the first failure is its own.
    void scheduler() const {
        program("srun",
                "while [[ $1 == --* ]]; do shift; done\ncode=0\n"
                "for node in node-a node-b; do SLURMD_NODENAME=$node \"$@\" || code=$?; done\nexit $code");
    }
    [[nodiscard]] std::string slurm() const {
        return "cd / && PATH='" + folder_.string() + "':$PATH SLURM_SUBMIT_DIR='" + folder_.string() + "' bash '" +
               (kInstaller / "fleet-slurm.sh").string() + "' '" + (folder_ / "profiles").string() + "'";
    }
    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_jobs_" + std::to_string(::getpid()));
};

TEST_F(JobFiles, SlurmIsValidBashAndAsksForItsFolder) {
    EXPECT_EQ(run("bash -n '" + (kInstaller / "fleet-slurm.sh").string() + "'"), 0) << text("out");
    EXPECT_NE(run("bash '" + (kInstaller / "fleet-slurm.sh").string() + "'"), 0);
    EXPECT_NE(text("out").find("give the shared folder"), std::string::npos) << text("out");
}

TEST_F(JobFiles, SlurmMeasuresEveryNodeAndRanksThem) {
    scheduler();
    calibrator(3);  // something was missing: the profile counts
    EXPECT_EQ(run(slurm()), 0) << text("out");
    EXPECT_TRUE(fs::exists(folder_ / "profiles/node-a.json"));
    EXPECT_TRUE(fs::exists(folder_ / "profiles/node-b.json"));
    EXPECT_EQ(text("out"), "2\n") << "fleet saw both";
    EXPECT_NE(text("calls").find("run --mode full --progress none --storage-path /tmp --label node-b"),
              std::string::npos)
        << text("calls");
}

TEST_F(JobFiles, SlurmFailsWhereANodeFails) {
    scheduler();
    calibrator(1);
    EXPECT_NE(run(slurm()), 0);
}

/// Reads the manifest with PyYAML and writes the container's script; empty where there is no PyYAML.
constexpr const char* kReadManifest = R"(
import sys, yaml
job = yaml.safe_load(open(sys.argv[1]))
assert job['apiVersion'] == 'batch/v1' and job['kind'] == 'Job', 'not a Job'
spec = job['spec']
assert spec['parallelism'] == spec['completions'], 'all nodes at once, or they do not see the same hour'
pod = spec['template']['spec']
assert pod['restartPolicy'] == 'Never' and spec['backoffLimit'] == 0, 'a repeat would replace a profile'
labels = spec['template']['metadata']['labels']
term = pod['affinity']['podAntiAffinity']['requiredDuringSchedulingIgnoredDuringExecution'][0]
assert term['labelSelector']['matchLabels'] == labels, 'one pod a node'
container = pod['containers'][0]
volumes = {volume['name'] for volume in pod['volumes']}
assert all(mount['name'] in volumes for mount in container['volumeMounts']), 'a mount without a volume'
assert container['command'] == ['/bin/sh', '-c'] and len(container['args']) == 1
assert [e['name'] for e in container['env']] == ['NODE']
open(sys.argv[2], 'w').write(container['args'][0])
)";

TEST_F(JobFiles, KubernetesManifestIsWholeAndItsScriptMeasuresTheNode) {
    if (run("/usr/bin/python3 -c 'import yaml'") != 0) GTEST_SKIP() << "no python3-yaml";
    std::ofstream(folder_ / "read.py") << kReadManifest;
    const auto script = folder_ / "script";
    ASSERT_EQ(run("/usr/bin/python3 '" + (folder_ / "read.py").string() + "' '" +
                  (kInstaller / "fleet-kubernetes.yaml").string() + "' '" + script.string() + "'"),
              0)
        << text("out");
    // The volume's folder becomes ours; the rest runs as the pod would run it.
    std::string body = text("script");
    for (auto at = body.find("/profiles/"); at != std::string::npos;
         at = body.find("/profiles/", at + folder_.string().size()))
        body.replace(at, 10, folder_.string() + "/");
    std::ofstream(script) << body;
    calibrator(3);
    EXPECT_EQ(run("NODE=node-a /bin/sh '" + script.string() + "'"), 0) << text("out");
    EXPECT_TRUE(fs::exists(folder_ / "node-a.json"));
    EXPECT_NE(text("calls").find("--storage-path /scratch --label node-a"), std::string::npos) << text("calls");
    calibrator(1);
    EXPECT_NE(run("NODE=node-a /bin/sh '" + script.string() + "'"), 0) << "a fault is the pod's";
}

}  // namespace
