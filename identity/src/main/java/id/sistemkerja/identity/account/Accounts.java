package id.sistemkerja.identity.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every account, by its id; large and small letters are the same. */
public final class Accounts {
  private final Map<String, Account> byId;
  private final Function<String, Optional<Account>> others;

  public Accounts(List<Account> accounts) {
    this(accounts, id -> Optional.empty());
  }

  /**
   * @param others accounts that stand in no list, by their id in small letters
   */
  Accounts(List<Account> accounts, Function<String, Optional<Account>> others) {
    this.others = others;
    byId =
        accounts.stream()
            .collect(Collectors.toUnmodifiableMap(a -> key(a.id()), Function.identity()));
  }

  public Optional<Account> find(String id) {
    return Optional.ofNullable(byId.get(key(id))).or(() -> others.apply(key(id)));
  }

  /** The accounts of services. */
  public List<Account> services() {
    return byId.values().stream().filter(Account::isService).toList();
  }

  public int size() {
    return byId.size();
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }
}
